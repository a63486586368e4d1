import { compileLexicon, type Mention } from '../urgency/phrase-matcher.ts';
import { readAssertions } from '../urgency/read-assertions.ts';
import { courseCues, courseLexicon, courseMacros } from './course-lexicon.ts';
import { nearCues } from './near-cues.ts';
import type { QuestionContext } from './question-context.ts';
import type { ReadWords } from './read-words.ts';

type Concept = keyof typeof courseLexicon;
type Course = NonNullable<QuestionContext['course']>;

const findCourses = compileLexicon<Concept>(courseLexicon, courseMacros);
const findCues = compileLexicon<keyof typeof courseCues>(courseCues);
/** Which course counts when a text tells several: what is getting worse is what a doctor must know. */
const order: readonly Course[] = ['worse', 'better', 'fluctuating', 'same'];
const denied: Record<Course, Course | undefined> = { worse: 'same', better: 'same', fluctuating: undefined, same: undefined };

/** How the complaint goes on, as far as the text tells it: not what is feared, hoped for or asked, and not its triggers. */
export function findCourse({ tokens }: ReadWords): Course | undefined {
  const mentions = findCourses(tokens);
  const triggers = new Set(mentions.filter(({ concept }) => concept === 'trigger').map(({ from }) => from));
  const axesOf = readAssertions(tokens, []);
  const near = nearCues(tokens, findCues(tokens));
  const told = new Set<Course>();
  for (const mention of mentions) {
    const { concept } = mention;
    if (concept === 'trigger' || isTrigger(triggers, mention) || near.before('notTold', mention, 2)) continue;
    const axes = axesOf(mention);
    if (['feared', 'condition', 'someoneElse', 'fiction', 'education', 'conjecture'].some((axis) => [...axes].some((found) => found === axis))) continue;
    const course = axes.has('negated') && concept !== 'same' ? denied[concept] : concept;
    if (course !== undefined) told.add(course);
  }
  return order.find((course) => told.has(course));
}

/** Its last word begins "worse when …". */
function isTrigger(triggers: ReadonlySet<number>, { from, to, concept }: Mention<Concept>): boolean {
  return (concept === 'worse' || concept === 'better') && (triggers.has(to - 1) || triggers.has(from)) && to - from <= 2;
}
