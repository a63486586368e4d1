import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** `read` for running text, `wide` for consoles. */
  readonly width?: 'read' | 'wide';
  readonly children: ReactNode;
}

let isFirstPage = true;

/** One page: its title in the tab and as its heading, which takes the focus when one comes from another page. */
export function Page({ title, lead, width = 'read', children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const brand = t('brand');
  useEffect(() => {
    document.title = `${title} – ${brand}`;
  }, [title, brand]);
  useEffect(() => {
    if (!isFirstPage) {
      window.scrollTo(0, 0);
      heading.current?.focus();
    }
    isFirstPage = false;
  }, []);
  return (
    <div className={`stack loose ${width}`}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead !== undefined && <div className="lead">{lead}</div>}
      </div>
      {children}
    </div>
  );
}
