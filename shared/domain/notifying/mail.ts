import { Problem } from '../errors.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * A template with its `{placeholders}` filled. Throws Problem('poison') when one stays empty: such a mail is not sent,
 * and its message ends where an operator sees it (F8).
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new Problem('poison', `A mail lacks its ${name}.`);
    return value;
  });
}
