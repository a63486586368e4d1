import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';

/** A page that fails is replaced by a plain word and a way on; the frame stays. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { t } = useTranslation();
  return (
    <div className="read">
      <Notice kind="danger" live="assertive" title={t('broken.title')}>
        <p>{t('broken.text')}</p>
        <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
      </Notice>
    </div>
  );
}
