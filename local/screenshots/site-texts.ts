interface Question {
  readonly title: string;
  readonly text: string;
}

/** The words of the people on a sample site, all invented. */
export interface SiteTexts {
  readonly nickname: string;
  /** Answered and public. */
  readonly published: Question;
  /** With a doctor. */
  readonly assigned: Question;
  /** For none of the clinics: a moderator looks. */
  readonly doubtful: Question;
  readonly reply: string;
  readonly moreInfo: string;
  /** What a doctor writes on the question that is with them. */
  readonly draftReply: string;
  readonly draftMoreInfo: string;
  /** What a moderator tells the patient, and the team. */
  readonly note: string;
  /** Why a colleague sees it otherwise. */
  readonly disagreement: string;
}

export const sampleTexts: SiteTexts = {
  nickname: 'Willow',
  published: {
    title: 'A shaking hand and small handwriting for four months',
    text:
      'Hello doctor. I am 58. For about four months my right hand has been shaking when I hold a cup, and my handwriting has become small. ' +
      'My neurologist mentioned an essential tremor but no scan was done.\n\nIs a tremor like this usually harmless? Should I have an MRI of the brain?',
  },
  assigned: {
    title: 'Migraine with aura twice a month: can it be prevented?',
    text:
      'For half a year I have had migraine with aura about twice a month, with zigzag lines for twenty minutes before the headache. Ibuprofen helps a little. ' +
      'I have not seen a neurologist yet.\n\nCould a preventive medicine such as propranolol reduce my attacks? What can I do about the aura? When should I worry?',
  },
  doubtful: {
    title: 'A rash on both elbows',
    text:
      'Good morning, my name is Petra Novotna and I live in Brno, you can call me on 0912-345-678. I have an itchy red rash on both elbows since I changed my washing powder. ' +
      'Which cream should I use for the rash? It does not hurt.',
  },
  reply:
    'Hello. A tremor that appears when you hold something and has been there for months is most often an essential tremor, which is usually harmless. ' +
    'An MRI of the brain is not needed for most people with such a tremor; your neurologist will decide after examining you.\n\n' +
    'Because your handwriting has become small, please see your neurologist again within the next weeks, and seek care at once if you notice weakness or trouble speaking.',
  moreInfo: 'Essential tremor often runs in families, grows slowly and is more of a nuisance than a danger. Coffee and tiredness make it stronger for a while.',
  draftReply:
    'Hello. A migraine with aura that comes twice a month can often be prevented. Propranolol is one of several medicines that reduce the number of attacks; whether it suits you depends on your blood pressure, asthma and other medicines, so please discuss it with your doctor.\n\n' +
    'For the aura itself, rest in a dark room and do not drive until it is gone. You should worry, and seek care at once, if an aura lasts longer than an hour, if weakness or trouble speaking come with it, or if a headache starts suddenly and is the worst of your life.',
  draftMoreInfo: 'Regular sleep and meals make migraine attacks rarer for many people, and a diary shows what sets them off.',
  note: 'Thank you for writing so clearly.',
  disagreement: 'Small handwriting beside a shaking hand does not fit an essential tremor well. I would ask for an examination within days rather than weeks.',
};

export const samplePeople = {
  crisis: 'I cannot go on any more. I want to kill myself tonight, I have the pills here in front of me.',
  waiting: 'For half a year I have had panic attacks on the bus: my heart races, I sweat and fear that I will faint. How long does treatment take to work? Is therapy needed as well?',
} as const;
