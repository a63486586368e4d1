/**
 * What is planted in one patient's and one doctor's words: identifiers that de-identification knows today, and nonsense
 * words that identify nobody, which may travel with the de-identified text but in no log, event or history. `mark` and
 * `nth` (0 to 11) make them unique, so that every story is searched for its own.
 */
export function plant(mark: string, nth: number) {
  const digits = String(521 + nth * 13);
  const capital = `${mark.charAt(0).toUpperCase()}${mark.slice(1)}`;
  const identifiers = {
    givenName: `Zebulon${mark}`,
    familyName: `Quackenbush${mark}`,
    phone: `0912-${digits}-987`,
    email: `quack.${mark}@mailbox-zq.example`,
    nationalId: nationalIdOf(`293847${digits.slice(1)}`),
    recordNumber: `867530${digits}`,
    street: `Larkspur${mark}`,
    handle: `zqhappycat${mark}`,
    page: `zq-${mark}-pages.example`,
    birthday: `17th ${months[nth] ?? ''}`,
    nickname: `quackzeb_${mark}4711`,
  } as const;
  const hanIdentifiers = { hanName: '歐陽鍾靈', hanStreet: '和平東路二段', hanPhone: `0987-${digits}-345` } as const;
  const words = {
    text: `flibberquats${mark}`,
    title: `snorvelling${mark}`,
    reply: `gromblewick${mark}`,
    moreInfo: `plistervane${mark}`,
  } as const;
  const reasons = {
    decline: `vexilquorn${mark} of ${capital}bert, 0955-${digits}-777`,
    returned: `drumblefex${mark} of ${capital}bert, 0955-${digits}-778`,
    raw: `cromulasp${mark} of ${capital}bert, 0955-${digits}-779`,
    handedBack: `whifflonze${mark} of ${capital}bert, 0955-${digits}-780`,
  } as const;
  const contact = `contact.${mark}@patients-zq.example`;
  const idempotencyKey = `idempotent-zq-${mark}-4711`;
  const { givenName, familyName, phone, email, nationalId, recordNumber, street, handle, page, birthday } = identifiers;
  const { hanName, hanStreet, hanPhone } = hanIdentifiers;
  const about =
    `Hello doctor, my name is ${givenName} ${familyName} and I live at 47 ${street} Street, London NW1 6XE. Call me on ${phone} or write to ${email}. ` +
    `My ID is ${nationalId}, MRN: ${recordNumber}, born ${birthday} 1961, my line id is ${handle}, see https://${page}/me?id=7. `;
  return {
    identifiers,
    hanIdentifiers,
    hanWords: { hanText },
    words,
    reasons,
    contact,
    idempotencyKey,
    /** Goes to neurology without a moderator, unless `text` says something else. */
    submission: (text = shaking) => ({
      text: `${about}${text} It ${words.text} a little.`,
      title: `A ${words.title} hand, my name is ${givenName} ${familyName}`,
      nickname: identifiers.nickname,
      contact: { email: contact },
      consent: { publish: true },
    }),
    /** The same in Chinese. */
    hanSubmission: () => ({
      text: `醫師您好，我叫${hanName}，住在台北市大安區${hanStreet}137號5樓，電話${hanPhone}，身分證${nationalId}。右手顫抖已經四個月，寫字變小，走路變慢，${hanText}。請問這是帕金森氏症嗎？需要做腦部檢查嗎？`,
      consent: { publish: true },
    }),
    /** An answer that names its patient, and so needs a moderator. */
    answer: (reply: string) => ({
      reply: `Dear ${givenName} ${familyName}, thank you for your question from ${phone}. ${reply} Doctors say ${words.reply}.`,
      moreInfo: `A tremor diary helps, ${words.moreInfo}. I wrote to ${email}.`,
    }),
    /** An answer that names nobody. */
    plainAnswer: (reply: string) => ({ reply: `${reply} Doctors say ${words.reply}.`, moreInfo: `A tremor diary helps, ${words.moreInfo}.` }),
  };
}
export type Plant = ReturnType<typeof plant>;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const hanText = '水晶薑餅圖騰';

/** A Taiwanese identity number with its check digit, for the letter F. */
function nationalIdOf(eightDigits: string): string {
  const weights = [8, 7, 6, 5, 4, 3, 2, 1];
  const sum = 1 + 5 * 9 + [...eightDigits].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return `F${eightDigits}${(10 - (sum % 10)) % 10}`;
}

const shaking =
  'For about four months my right hand has been shaking when I hold a cup, and my handwriting has become small. ' +
  'My neurologist mentioned an essential tremor but no scan was done. Is a tremor like this usually harmless? Should I have an MRI of the brain?';

/** Each planted string by its name, which says nothing of it. */
export function needlesOf(...groups: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  return Object.assign({}, ...groups) as Record<string, string>;
}
