import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { rescueAtShare, warnAtShare } from '../../shared/domain/deadlines.ts';
import { ExplainedAlarm, minutely } from './explained-alarm.ts';
import type { ExplainedAlarmProps } from './explained-alarm.ts';
import type { Foundation } from './foundation.ts';
import { eventMetric, gaugeMetric } from './stage-metric.ts';

/** Alarms on what people were promised, whatever broke it: too few on duty, a fault of ours, a person who looked too far. */
export class PromiseAlarms extends Construct {
  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    const alarm = (name: string, props: Omit<ExplainedAlarmProps, 'foundation'>) => new ExplainedAlarm(this, name, { foundation, ...props });
    const { reviewWithin, assignWithin } = foundation.settings;

    alarm('emergency-unclaimed', {
      metric: gaugeMetric(foundation, 'EmergenciesUnclaimed'),
      hurts: 'Somebody may be in danger, and no moderator has taken the case within the time that this stage allows.',
      chapter: 'Emergencies that nobody claims',
    });
    alarm('reviews-overdue', {
      metric: gaugeMetric(foundation, 'ReviewsOverdue'),
      hurts: 'Patients wait for a moderator’s decision longer than they were promised.',
      chapter: 'Promises at risk',
    });
    alarm('reviews-age', {
      metric: gaugeMetric(foundation, 'OldestReview'),
      threshold: seconds(longest(reviewWithin) * rescueAtShare),
      hurts: 'A patient’s question has been before the moderators for longer than any promise of this stage, and nobody has decided.',
      chapter: 'Promises at risk',
    });
    alarm('waiting-age', {
      metric: gaugeMetric(foundation, 'OldestWaiting'),
      threshold: seconds(longest(assignWithin) * warnAtShare),
      hurts: 'A patient’s question has been without a doctor for nearly the longest time that this stage promises.',
      chapter: 'Promises at risk',
    });
    alarm('answers-overdue', {
      metric: eventMetric(foundation, 'AnswerOverdue', Duration.hours(1)),
      hurts: 'A patient did not get an answer by the time that was promised; the doctor has the question still.',
      chapter: 'Promises at risk',
    });
    for (const [name, gauge, hurts] of [
      ['questions-stuck', 'StuckQuestions', 'A patient’s question stands still, and the reconciler has looked twice without bringing it on.'],
      ['waits-stuck', 'StuckWaits', 'A moderator or a doctor has decided, but the patient’s question does not go on.'],
      ['orphans-repaired', 'OrphansRepaired', 'A patient’s question was left alone between two steps until the reconciler found it: it was late, and something lets others fall there.'],
      ['orphans-parked', 'OrphansParked', 'A patient’s question could not go on by itself, and waits for a moderator who was not meant to have it.'],
      ['events-unannounced', 'UnannouncedEvents', 'Things happened that nobody was told of: mails, the backlog and executions wait for them.'],
    ] as const) {
      alarm(name, { metric: gaugeMetric(foundation, gauge), hurts, chapter: 'Stuck questions' });
    }
    alarm('raw-text-read', {
      metric: eventMetric(foundation, 'RawTextRead', minutely.period),
      hurts: 'A moderator has read what a patient wrote before names were removed: their privacy depends on the reason.',
      chapter: 'Raw text that was read',
    });
  }
}

const longest = (minutes: Readonly<Record<string, number>>): number => Math.max(...Object.values(minutes));
const seconds = (minutes: number): number => Duration.minutes(minutes).toSeconds();
