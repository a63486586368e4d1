import type { Case } from './case.ts';

/** Questions about nerves, brain and muscles, in English. */
export const neurologyCases: readonly Case[] = [
  {
    ending: 'published', nickname: 'Fern', specialty: 'neurology', language: 'en', about: { ageYears: 31, sex: 'female', relation: 'self' },
    title: 'Migraine with aura: which contraception is safe?',
    text:
      'For eight years I have had migraine with aura, about once a month: zigzag lines for twenty minutes, then the headache on one side. ' +
      'My gynaecologist stopped the combined pill because of it. Is a pill without oestrogen safe with migraine with aura? Can it change how often the attacks come?',
    answer: {
      reply:
        'Stopping the combined pill was right: with aura, oestrogen raises the small risk of a stroke. A pill without oestrogen is considered safe with migraine with aura, and so are the copper and the hormonal coil. ' +
        'It can change the attacks: for many women they become fewer, for some nothing changes, and a diary over three months shows which. ' +
        'See your doctor soon if the aura becomes longer than an hour, and call an ambulance at once for weakness, numbness or trouble speaking that is new to you.',
      moreInfo: 'An aura is a wave that travels slowly over the surface of the brain. It passes by itself; smoking and high blood pressure are what make it risky.',
    },
  },
  {
    ending: 'published', nickname: 'Birch', specialty: 'neurology', language: 'en', about: { ageYears: 28, sex: 'male', relation: 'self' },
    title: 'Headache tablets on most days: do they cause headaches themselves?',
    text:
      'I have had migraine since school. In the last half year I take a painkiller on about twenty days a month, and the headache is there nearly every morning, dull and on both sides. ' +
      'Can the tablets themselves keep the headache going? How do I stop without weeks of pain?',
    answer: {
      reply:
        'Yes, the tablets themselves can keep the headache going: painkillers on more than ten to fifteen days a month turn a migraine into a headache from overuse, and twenty days is above that line. ' +
        'You can stop plain painkillers from one day to the next; the first week or two are worse, then most people have far fewer headache days. Ask your doctor for a preventive medicine to begin at the same time, which makes stopping easier. ' +
        'See a doctor without delay if the headache is sudden and severe, comes with fever, or wakes you at night.',
      moreInfo: 'A headache diary with a mark for each tablet is the best tool: it shows the overuse, and later the progress.',
    },
  },
  {
    ending: 'published', nickname: 'Willow', specialty: 'neurology', language: 'en', about: { ageYears: 58, sex: 'female', relation: 'self' },
    title: 'My hands shake over the soup',
    text:
      'For four years both my hands have been shaking when I eat soup or write, more when people watch. At rest they are still, and a glass of wine calms them. My mother had the same. ' +
      'Is this hereditary? Is there a medicine against the shaking?',
    answer: {
      reply:
        'It may well be hereditary: shaking of both hands in use that is still at rest and runs in the family fits essential tremor, which half of the children of a parent with it get. ' +
        'There are medicines against the shaking, a beta blocker or primidone, which help about two in three people; whether one suits you depends on your pulse, your lungs and your other tablets. ' +
        'Please see a doctor in the next weeks for an examination and a test of the thyroid, and sooner if walking changes or one side is clearly worse.',
      moreInfo: 'Heavier cutlery and resting the elbow on the table make eating easier at once.',
    },
  },
  {
    ending: 'previewed', nickname: 'Heron', specialty: 'neurology', language: 'en', about: { ageYears: 72, sex: 'male', relation: 'parent' },
    title: 'My father’s hand trembles when he rests it',
    text:
      'My father is 72. For a year his right hand has been trembling while it lies in his lap, and it stops when he reaches for something. He walks with smaller steps and his face moves less. ' +
      'Could this be Parkinson’s disease? Which tests does a neurologist do?',
    answer: {
      reply:
        'It could be Parkinson’s disease: a tremor at rest on one side, smaller steps and a face that moves less fit together, though only an examination can tell. ' +
        'A neurologist tests first by looking: how he taps his fingers, turns and walks. Blood tests and a scan rule out other causes; a special scan of the dopamine nerve endings is only needed when doubt remains. ' +
        'Please arrange an appointment within the next weeks, and sooner if he falls or chokes on food.',
      moreInfo: 'Treatment helps most people with Parkinson’s disease for many years, and regular exercise helps at every stage.',
    },
  },
  {
    ending: 'published', nickname: 'Sparrow', specialty: 'neurology', language: 'en', about: { ageYears: 44, sex: 'female', relation: 'self' },
    title: 'Tingling fingers at night',
    text:
      'For three months I have woken at night because thumb, index and middle finger of my right hand tingle; shaking the hand helps. I type all day. ' +
      'Is this carpal tunnel syndrome? Does a splint help, or do I need surgery?',
    answer: {
      reply:
        'This is very likely carpal tunnel syndrome: tingling of these three fingers at night that shaking relieves is its typical picture. ' +
        'A splint that keeps the wrist straight at night helps about half of all people within six weeks, so it comes before surgery. ' +
        'Surgery is for hands that stay numb or grow weak. See a doctor for a nerve measurement if the splint does not help, and soon if the thumb becomes weak or thin.',
      moreInfo: 'The median nerve runs through a narrow tunnel at the wrist; a bent wrist presses on it.',
    },
  },
  {
    ending: 'returned', nickname: 'Otter', specialty: 'neurology', language: 'en', about: { ageYears: 36, sex: 'male', relation: 'self' },
    title: 'My eyelid has twitched for weeks',
    text: 'My left lower eyelid has been twitching for five weeks, several times a day, mostly when I am tired. It does not hurt. Is a twitching eyelid a sign of a nerve disease? What stops it?',
    firstReply: 'It is certainly nothing. Write to me at birgit.okafor@clinic.example or call 0912-345-678 and take 0.5 mg clonazepam twice a day.',
    note: 'Please leave out your own contact, the dose and “certainly”, and say when to see somebody.',
    answer: {
      reply:
        'A twitching eyelid alone is very rarely a sign of a nerve disease: it is usually tiredness, coffee, or long hours before a screen. ' +
        'What stops it is mostly sleep, less coffee and a warm cloth on the eye; it may take some weeks. ' +
        'See a doctor if the lid closes fully, other parts of the face join in, or it goes on for more than three months.',
    },
  },
  {
    ending: 'declined', nickname: 'Wren', specialty: 'neurology', language: 'en', about: { ageYears: 40, sex: 'female', relation: 'self' },
    title: 'A rash from new boots', text: 'Since I wear new leather boots I have an itchy red rash on both ankles. Which cream is best for the rash? Should I throw the boots away?',
    note: 'This is a question for a skin doctor or a pharmacist, who can look at it this week. We answer for neurology and psychiatry.',
  },
  {
    ending: 'withdrawn', nickname: 'Lark', specialty: 'neurology', language: 'en', about: { ageYears: 52, sex: 'female', relation: 'self' },
    title: 'Cramps in the calves', text: 'Several nights a week I wake from a cramp in my calf. Does magnesium help against cramps at night? Is it a sign of something worse?',
  },
  {
    ending: 'assigned', nickname: 'Maple', specialty: 'neurology', language: 'en', about: { ageYears: 25, sex: 'female', relation: 'self' },
    title: 'Can I drive after a first seizure?',
    text: 'Two months ago I had a first seizure. The scan and the EEG were normal and I take no medicine. How long must I wait before I drive again? How likely is a second seizure?',
  },
];
