import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What a key does: by `KeyboardEvent.key`, with `Mod+` before it for Ctrl or Command. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const storageKey = 'askwell.shortcuts';
const listeners = new Set<() => void>();

/** Single letters can be switched off, for those who dictate. */
export function useShortcutsOn(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => localStorage.getItem(storageKey) !== 'off');
  return [on, (wanted) => {
    localStorage.setItem(storageKey, wanted ? 'on' : 'off');
    for (const listener of listeners) listener();
  }];
}

/** Listens to the page's keys. Single letters do nothing while somebody types or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  const [on] = useShortcutsOn();
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isMod = event.ctrlKey || event.metaKey;
      if (event.altKey || event.isComposing || document.querySelector('dialog[open]') !== null) return;
      if (!isMod && (!on || isTyping(event.target))) return;
      const act = latest.current[isMod ? `Mod+${event.key}` : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
