import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Select } from '../components/select.tsx';
import { Spinner } from '../components/spinner.tsx';
import { countryChoices } from './country-choices.ts';
import { CrisisLines } from './crisis-lines.tsx';
import type { DeclaredFlag } from './draft.ts';
import { useEmergencyScreen } from './use-emergency-screen.ts';

interface EmergencyScreenProps {
  readonly country: string | undefined;
  readonly onCountry: (country: string) => void;
  readonly ticked: readonly DeclaredFlag[];
  readonly onTick: (flags: readonly DeclaredFlag[]) => void;
  readonly onGoOn: () => void;
}

/** Before anybody writes: what cannot wait, and whom to call. It stands in nobody's way, also when it cannot be loaded. */
export function EmergencyScreen({ country, onCountry, ticked, onTick, onGoOn }: EmergencyScreenProps) {
  const { t, i18n } = useTranslation('patient');
  const screen = useEmergencyScreen(country, i18n.language);
  return (
    <Page title={t('screen.title')} lead={screen.data?.message ?? (screen.isPending ? t('screen.meanwhile') : undefined)}>
      {screen.isPending && <Spinner />}
      {screen.isError && (
        <Notice kind="danger" live="assertive" title={t('screen.unavailable')}>
          <CrisisLines lines={[{ name: t('screen.mobile'), number: '112' }]} />
          <Button onClick={() => void screen.refetch()}>{t('retry', { ns: 'common' })}</Button>
        </Notice>
      )}
      {screen.isSuccess && (
        <>
          <section className="card call" aria-labelledby="call-now">
            <div className="row spread">
              <h2 id="call-now">{t('screen.call')}</h2>
              <Select label={t('screen.country')} value={screen.data.country ?? 'ZZ'} choices={countryChoices(screen.data.countries, i18n.language, t('screen.elsewhere'))} onChange={onCountry} />
            </div>
            <CrisisLines lines={screen.data.lines} />
          </section>
          <div>
            <Signs signs={screen.data.redFlags} ticked={ticked} onTick={onTick} />
            {ticked.length > 0 && <CallNow lines={screen.data.lines.slice(0, 1)} />}
          </div>
        </>
      )}
      {!screen.isPending && (
        <div className="stack">
          {ticked.length > 0 && <p>{t('screen.tickedText')}</p>}
          <div className="actions">
            <Button kind={ticked.length > 0 ? 'secondary' : 'primary'} onClick={onGoOn}>
              {t(ticked.length > 0 ? 'screen.goOnTicked' : screen.isError ? 'screen.goOnUnseen' : 'screen.goOn')}
            </Button>
          </div>
        </div>
      )}
    </Page>
  );
}

/** The first number, in sight wherever on the page the sign was ticked. */
function CallNow({ lines }: { readonly lines: Schema<'EmergencyScreen'>['lines'] }) {
  const { t } = useTranslation('patient');
  return (
    <div className="call-now">
      <Notice kind="danger" live="assertive" title={t('screen.ticked')}>
        <CrisisLines lines={lines} />
      </Notice>
    </div>
  );
}

interface SignsProps {
  readonly signs: Schema<'EmergencyScreen'>['redFlags'];
  readonly ticked: readonly DeclaredFlag[];
  readonly onTick: (flags: readonly DeclaredFlag[]) => void;
}

function Signs({ signs, ticked, onTick }: SignsProps) {
  const { t } = useTranslation('patient');
  return (
    <fieldset className="field">
      <legend className="as-heading">{t('screen.signs')}</legend>
      <p className="hint">{t('screen.signsHint')}</p>
      <div className="choices signs">
        {signs.map(({ code, text }) => (
          <label className="choice" key={code}>
            <input type="checkbox" checked={ticked.includes(code)} onChange={(event) => onTick(event.target.checked ? [...ticked, code] : ticked.filter((each) => each !== code))} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
