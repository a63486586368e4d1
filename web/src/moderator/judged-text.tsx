import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Words } from '../components/words.tsx';
import { toggledRestoration, withRedaction, withoutRedaction } from './draft.ts';
import type { Draft } from './draft.ts';
import { MarkForm } from './mark-form.tsx';
import { ReviewText } from './review-text.tsx';
import type { TextMark } from './review-text.tsx';
import type { Redaction, Review } from './review.ts';
import { textMarks } from './text-marks.ts';
import type { Mark } from './text-pieces.ts';

interface JudgedTextProps {
  readonly review: Review;
  readonly draft: Draft;
  /** Absent: the text is for reading only. */
  readonly onChange: ((draft: Draft) => void) | undefined;
}

/** What is judged, with everything that was found in it, and the way to mark more or less. */
export function JudgedText({ review, draft, onChange }: JudgedTextProps) {
  const { t, i18n } = useTranslation('moderator');
  const [picked, setPicked] = useState<Mark>();
  const text = review.text ?? '';
  const add = (redactions: readonly Redaction[]): void => onChange?.(redactions.reduce(withRedaction, draft));
  const toggle = (mark: TextMark): void => {
    if (mark.kind === 'added') onChange?.(withoutRedaction(draft, mark.start));
    else if (mark.kind === 'doubt') add(review.doubts.filter(({ start }) => start === mark.start));
    else onChange?.(toggledRestoration(draft, mark));
  };
  return (
    <section className="card" aria-labelledby="judged">
      <h2 id="judged">{t(review.subject === 'question' ? 'text.question' : 'text.answer')}</h2>
      {review.title !== undefined && (
        <p className="text-title">
          <bdi>{review.title}</bdi>
        </p>
      )}
      <ReviewText
        text={text}
        label={t(review.subject === 'question' ? 'text.question' : 'text.answer')}
        marks={textMarks(review, draft, i18n.language)}
        canUndo={review.subject === 'question'}
        onToggle={onChange && toggle}
        onSelect={onChange && setPicked}
      />
      {review.answer?.moreInfo !== undefined && (
        <>
          <h3>{t('text.moreInfo')}</h3>
          <Words text={review.answer.moreInfo} />
        </>
      )}
      {onChange && (
        <>
          <p className="soft legend">{t(review.subject === 'question' ? 'text.legend' : 'text.legendOfAnswer')}</p>
          <MarkForm text={text} picked={picked} onPick={setPicked} onAdd={add} />
        </>
      )}
    </section>
  );
}
