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
    ending: 'published', nickname: 'Alder', specialty: 'psychiatry', language: 'en', about: { ageYears: 47, sex: 'female', relation: 'self' },
    title: 'Awake at three every night',
    text:
      'For four months I have woken at three and cannot sleep again before five. I lie awake and count the hours that are left. My mood is fine. I do not want sleeping pills. ' +
      'What can I do without tablets? How long does it take to sleep better?',
    answer: {
      reply:
        'Without tablets you can do most: cognitive behavioural therapy for insomnia is the treatment of first choice. Get up at the same time every day, go to bed only when sleepy, and leave the bed when you have been awake for about twenty minutes; turn the clock to the wall. ' +
        'It takes about four to eight weeks to sleep better, and the first two are often harder. ' +
        'See a doctor if you snore loudly, if your legs are restless at night, or if your mood sinks, and at once if thoughts of ending your life appear.',
      moreInfo: 'Waking at night is normal; what keeps people awake is mostly the worry about it.',
    },
  },
  {
    ending: 'published', nickname: 'Cedar', specialty: 'psychiatry', language: 'en', about: { ageYears: 30, sex: 'female', relation: 'self' },
    title: 'Nausea since I started an antidepressant',
    text:
      'I started sertraline for depression ten days ago. Since then I feel sick in the morning and my sleep is light. My mood has not changed yet. ' +
      'Do the side effects of an antidepressant pass? When will it begin to help?',
    answer: {
      reply:
        'Yes, these side effects are common and pass in most people within two weeks; taking the tablet after breakfast helps against the nausea. ' +
        'An antidepressant begins to help after two to four weeks, so ten days are too early to judge it. ' +
        'Please do not stop it on your own: speak to your doctor if the nausea is no better after two weeks, and seek help at once if you feel driven and restless or think of suicide.',
      moreInfo: 'Sleep and appetite often improve before the mood does, and others notice it first.',
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
