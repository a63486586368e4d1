import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import type { Finding, Review } from './review.ts';
import { useLabels } from './use-labels.ts';

/** What the checks found in an answer, each kind once: its sentences, and beside each the one that it contradicts. */
export function AnswerCheckPanel({ review }: { readonly review: Review }) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const { answer, text } = review;
  if (answer === undefined) return null;
  const sentence = (place: { field: Finding['field']; start?: number; end?: number } | undefined): string => {
    const field = place?.field === 'moreInfo' ? (answer.moreInfo ?? '') : (text ?? '');
    return place?.start === undefined ? '' : field.slice(place.start, place.end);
  };
  const kinds = [...Map.groupBy(answer.findings, ({ code, severity }) => `${code} ${severity}`).values()];
  return (
    <section className="desk-panel" aria-labelledby="answer-check">
      <h2 id="answer-check">{t('answer.checks')}</h2>
      {answer.findings.length === 0 && <p className="soft">{t('answer.noFindings')}</p>}
      <ul className="review-findings">
        {kinds.map((findings) => {
          const [first] = findings;
          return (
            first !== undefined && (
              <li key={`${first.code} ${first.severity}`} className={first.severity}>
                <p className="row">
                  <strong>{label('finding', first.code)}</strong>
                  <Chip tone={first.severity === 'block' ? 'danger' : 'caution'}>{t(`answer.severity.${first.severity}`)}</Chip>
                </p>
                <p>{first.explanation}</p>
                {findings.map((finding, at) => (
                  <div className="sentence-pair" key={at}>
                    <Quoted from={t(`answer.field.${finding.field}`)} words={sentence(finding)} />
                    {finding.related !== undefined && <Quoted from={t(`answer.field.${finding.related.field}`)} words={sentence(finding.related)} />}
                  </div>
                ))}
                <p className="soft">{first.suggestion}</p>
              </li>
            )
          );
        })}
      </ul>
      {answer.questions.length > 0 && (
        <>
          <h3>{t('answer.coverage')}</h3>
          <ul className="review-coverage">
            {answer.questions.map(({ question, coverage }) => (
              <li key={question}>
                <Chip tone={coverage === 'answered' ? 'good' : coverage === 'partly' ? 'caution' : 'danger'}>{t(`answer.covered.${coverage}`)}</Chip> <bdi>{question}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Quoted({ from, words }: { readonly from: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <figure className="sentence">
      <figcaption className="soft">{from}</figcaption>
      <blockquote className="words" dir="auto">
        {words}
      </blockquote>
    </figure>
  );
}
