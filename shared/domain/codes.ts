import * as z from 'zod';

/** A code of ours, such as a red flag's name: nothing that somebody typed passes. */
export const Code = z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/);
/** BCP 47. */
export const LanguageCode = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
/** ISO 3166 alpha-2. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);
/** The address of a page, made of the taxonomy's words. */
export const SlugCode = z.string().regex(/^[a-z0-9-]{1,80}$/);
