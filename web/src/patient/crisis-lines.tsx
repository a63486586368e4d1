import type { Schema } from '../api/client.ts';
import { Icon } from '../components/icon.tsx';

/** Numbers to call, large and ready to be pressed on a phone. */
export function CrisisLines({ lines }: { readonly lines: Schema<'EmergencyScreen'>['lines'] }) {
  return (
    <ul className="lines">
      {lines.map(({ name, number, hours }) => (
        <li key={`${name} ${number}`}>
          {isNumber(number) ? (
            <a className="line" href={`tel:${number.replaceAll(' ', '')}`}>
              <Icon name="phone" />
              <span className="line-number">{number}</span>
              <span className="line-name">
                {name}
                {hours !== undefined && <span className="hint">{hours}</span>}
              </span>
            </a>
          ) : (
            <span className="line">
              <Icon name="info" />
              <span className="line-number">{number}</span>
              <span className="line-name">{name}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function isNumber(number: string): boolean {
  return /^[\d +-]+$/.test(number);
}
