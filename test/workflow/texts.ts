/** Texts of our own for the stories; nobody ever sent them. */
export const texts = {
  tremor:
    'Hello doctor. For about four months my right hand has been shaking when I hold a cup, and my handwriting has become small. ' +
    'My neurologist mentioned an essential tremor but no scan was done. Is a tremor like this usually harmless? Should I have an MRI of the brain?',
  migraine:
    'I have had migraine with aura since school, about twice a month, with zigzag lines for twenty minutes before the headache. ' +
    'Ibuprofen helps a little. Could a preventive medicine such as propranolol reduce my migraine attacks? What can I do about the aura?',
  panic:
    'For half a year I have had panic attacks on the bus: my heart races, I sweat and fear that I will faint. My psychiatrist started sertraline ' +
    'three weeks ago and the anxiety is a little better. How long does sertraline take to work against panic? Is therapy needed as well?',
  crisis: 'I cannot go on. I want to kill myself tonight, I have the pills here in front of me.',
  rash: 'I have an itchy red rash on both elbows since I changed my washing powder. Which cream should I use for the rash? It does not hurt.',
  spanish: 'Hola doctor, tengo dolor de cabeza desde hace dos semanas y estoy muy cansado. ¿Qué puedo hacer? Muchas gracias por su ayuda.',
} as const;

export const replies = {
  tremor:
    'Hello. A tremor that appears when you hold something and has been there for months is most often an essential tremor, which is usually harmless. ' +
    'An MRI of the brain is not needed for most people with such a tremor; your neurologist will decide after examining you. ' +
    'Because your handwriting has become small, please see your neurologist again within the next weeks, and seek care at once if you notice weakness or trouble speaking.',
  migraine:
    'Hello. A preventive medicine can reduce the number of migraine attacks when they come twice a month or more; whether one such as propranolol suits you is for your own doctor to decide with you. ' +
    'The aura itself passes by itself; rest in a dark room, keep a diary of triggers and sleep regularly. Please see a doctor promptly if an aura lasts longer than an hour or is new in kind.',
  panic:
    'Hello. Medicines of this kind usually take four to six weeks to work against panic, so a little improvement after three weeks is a good sign. ' +
    'Therapy, above all cognitive behavioural therapy, helps in addition and its effect lasts. Please see your psychiatrist as planned, and sooner if you feel worse.',
  crisis:
    'Please call your local emergency number or a crisis line right now, or go to the nearest emergency department; do not stay alone. ' +
    'Put the tablets out of reach and ask somebody to stay with you. What you feel can be treated, and people want to help you through tonight.',
} as const;
