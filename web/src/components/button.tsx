import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  readonly kind?: ButtonKind;
  /** Something is under way: pressing again does nothing, and readers of the screen hear so. */
  readonly busy?: boolean;
}

export function Button({ kind = 'secondary', busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`button ${kind}`} aria-busy={busy || undefined} aria-disabled={busy || undefined} onClick={busy ? (event) => event.preventDefault() : onClick}>
      {busy && <span className="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({ to, kind = 'secondary', children }: ButtonLinkProps) {
  return (
    <Link href={to} className={`button ${kind}`}>
      {children}
    </Link>
  );
}
