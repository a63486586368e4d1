import type { Case } from './case.ts';

/** Questions about mood, sleep and fear, in English. */
export const psychiatryCases: readonly Case[] = [
  {
    ending: 'published', nickname: 'Finch', specialty: 'psychiatry', language: 'en', about: { ageYears: 23, sex: 'female', relation: 'self' },
    title: 'Panic attacks on the underground',
    text:
      'For half a year I have had panic attacks on the underground: my heart races, I sweat and want to get out. My doctor found the heart healthy. I now walk an hour instead. ' +
      'Does therapy help against panic attacks? Should I avoid the underground for now?',
    answer: {
      reply:
        'Therapy helps: with cognitive behavioural therapy most people have far fewer panic attacks after about twelve sessions. ' +
        'Avoiding the underground brings relief today and makes the fear stronger tomorrow. Better to go back in small steps: one stop with a friend, then one stop alone, and stay until the fear falls by itself. ' +
        'Please see a doctor or therapist in the next weeks, and at once if you faint, have chest pain on effort, or think of harming yourself.',
      moreInfo: 'A panic attack is an alarm without a fire: very unpleasant, over in minutes, and harmless to a healthy heart.',
    },
  },
  {
    ending: 'published', nickname: 'Aspen', specialty: 'psychiatry', language: 'en', about: { ageYears: 39, sex: 'male', relation: 'self' },
    title: 'How do I stop an antidepressant after two years?',
    text:
      'I have taken sertraline for depression for two years and have felt well for one. When I left it out for three days I was dizzy and had electric feelings in the head. ' +
      'How slowly should I reduce an antidepressant? How do I tell withdrawal from a relapse?',
    answer: {
      reply:
        'Reduce it slowly and together with the doctor who prescribes it: over weeks to months, in steps that become smaller towards the end, and wait at each step until you feel steady. ' +
        'Withdrawal starts within days of a step, brings dizziness and electric feelings, and fades in one to three weeks. A relapse comes later, over weeks, and feels like the depression that you know: low mood, no joy, poor sleep. ' +
        'Speak to your doctor before the first step, and seek help at once if thoughts of suicide appear.',
      moreInfo: 'A calm half year is a better time to stop than one with a move, a separation or a new job.',
    },
  },
  {
    ending: 'private', nickname: 'Reed', specialty: 'psychiatry', language: 'en', about: { ageYears: 34, sex: 'female', relation: 'partner' },
    title: 'My partner no longer wants to leave the house',
    text: 'Since he lost his job four months ago my partner sleeps until noon, has no interest in anything and sees nobody. He says that he only needs rest. Is this a depression? How do I talk to him about help without pushing him away?',
    answer: {
      reply:
        'It may well be a depression: four months without interest, with long sleep and withdrawal, is more than a need for rest. ' +
        'Talk to him about what you see rather than what he should do: “I miss you at breakfast, and I worry.” Offer to come along to a first appointment with the family doctor, and let him choose the day. ' +
        'If he speaks of not wanting to live, do not leave him alone and call the emergency number.',
    },
  },
  {
    ending: 'waiting', nickname: 'Hazel', specialty: 'psychiatry', language: 'en', about: { ageYears: 29, sex: 'male', relation: 'self' },
    title: 'I do not know how to go on', text: 'I cannot bear this any longer. I want to end my life tonight and I have already written the letters.',
  },
];
