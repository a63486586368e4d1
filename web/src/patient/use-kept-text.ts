import { useState } from 'react';

/** A text in the making that a reload of this tab does not lose. Answers it, and what changes and what forgets it. */
export function useKeptText(name: string): readonly [string, (text: string) => void, () => void] {
  const key = `askwell.text.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const change = (changed: string): void => {
    setText(changed);
    sessionStorage.setItem(key, changed);
  };
  const forget = (): void => {
    setText('');
    sessionStorage.removeItem(key);
  };
  return [text, change, forget];
}
