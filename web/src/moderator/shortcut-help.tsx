import { useTranslation } from 'react-i18next';
import { Checkbox } from '../components/checkbox.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useShortcutsOn } from './use-shortcuts.ts';

const keysOf = {
  queue: [['j', 'next'], ['k', 'previous'], ['Enter', 'open'], ['n', 'takeNext'], ['f', 'filters'], ['?', 'help']],
  item: [
    ['c', 'claim'], ['u', 'unclaim'], ['s', 'skip'], ['r', 'release'], ['b', 'return'], ['d', 'decline'], ['t', 'retry'], ['e', 'escalate'],
    ['x', 'unfold'], ['j', 'nextMark'], ['k', 'previousMark'], ['Enter', 'toggleMark'], ['a', 'addMark'], ['w', 'raw'], ['h', 'history'],
    ['Ctrl + Enter', 'submit'], ['g', 'queue'], ['?', 'help'],
  ],
} as const;

interface ShortcutHelpProps {
  readonly of: keyof typeof keysOf;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Every key of the page, and the way to switch them off. */
export function ShortcutHelp({ of, open, onClose }: ShortcutHelpProps) {
  const { t } = useTranslation('moderator');
  const [on, setOn] = useShortcutsOn();
  return (
    <Dialog title={t('keys.title')} open={open} onClose={onClose}>
      <dl className="keys">
        {keysOf[of].map(([key, does]) => (
          <div key={key + does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label={t('keys.on')} hint={t('keys.onHint')} checked={on} onChange={setOn} />
    </Dialog>
  );
}
