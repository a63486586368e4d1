const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/**
 * The eighteen regular expressions that a team writes beside a name finder: contacts, numbers, addresses and dates of the
 * countries that patients write from. Written for this comparison, to be as good as such lists are.
 */
export const contactPatterns: readonly RegExp[] = [
  // E-mail, web address, handle
  /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g,
  /\b(?:https?:\/\/|www\.)[^\s<>"']+/gi,
  /(?<![\w@.])@\w[\w.]{2,30}/g,
  // Phones: international, United States (and the NHS number), United Kingdom and Taiwan's mobiles, Taiwan's lines, India
  /\+\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}\b/g,
  /(?<!\d)\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}\b/g,
  /(?<!\d)0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}\b/g,
  /(?<!\d)\(?0[2-8]\)?[\s-]\d{3,4}[\s-]?\d{4}\b/g,
  /(?<!\d)[6-9]\d{4}[\s-]?\d{5}\b/g,
  // Cards, bank accounts, social security, Taiwan's national id, numbers that a word announces
  /\b(?:\d{4}[\s-]?){3}\d{4}\b/g,
  /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}\b/g,
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\b[A-Z][12]\d{8}\b/g,
  /\b(?:MRN|NHS|SSN|chart|record|patient|hospital|policy|member|insurance|account|passport|licen[cs]e|case|file|ID)(?:\s(?:no\.?|number|num|id))?(?:\sis)?\s?[:#]?\s?[A-Z]{0,4}[-/]?\d[\d\s/-]{2,14}\d\b/gi,
  // Network address, dates in figures, dates with a month's name
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})\b/g,
  new RegExp(String.raw`\b(?:${day}[\s-](?:of\s)?${month}|${month}\.?\s${day})\b(?:[.,]?[\s-]\d{2,4}\b)?`, 'gi'),
  // Streets and boxes, postcodes
  /\b(?:\d{1,5}[A-Z]?,?\s(?:\w+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Close|Way|Place|Terrace)\b|P\.?O\.?\s?Box\s\d+)/gi,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b/g,
];
