import type { Page } from 'playwright-core';
import type { Stop } from './stop.ts';

async function press(page: Page, name: string, role: 'button' | 'radio' = 'button'): Promise<void> {
  await page.getByRole(role, { name, exact: role === 'button' }).first().click();
}

/** Claims the item unless this moderator has it already. */
async function claim(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Claim|Give back)$/ }).first().waitFor();
  if (await page.getByRole('button', { name: 'Claim', exact: true }).isVisible()) await press(page, 'Claim');
  await page.getByRole('heading', { name: 'Your decision' }).waitFor();
}

const dialog = (button: string) => async (page: Page): Promise<void> => {
  await press(page, button);
  await page.getByRole('dialog').waitFor();
};

/** What moderators see. */
const moderatorStops: readonly Stop[] = [
  { name: 'queue', as: 'mo', path: () => '/app/moderator' },
  { name: 'queue-empty', as: 'mo', path: () => '/app/moderator?reason=backlogOverdue' },
  { name: 'queue-keys', as: 'mo', path: () => '/app/moderator', act: dialog('Keys') },
  { name: 'review-answer', as: 'mo', path: ({ answerInReview }) => `/app/moderator/${answerInReview.questionId}-answer` },
  { name: 'review-opinions', as: 'mo', path: ({ published }) => `/app/moderator/${published.questionId}-opinion` },
  { name: 'review-decided', as: 'mo', path: ({ declined }) => `/app/moderator/${declined.questionId}-question` },
  { name: 'review-crisis', as: 'mo', path: ({ crisis }) => `/app/moderator/${crisis.questionId}-question` },
  {
    name: 'review-crisis-unfolded',
    as: 'mo',
    path: ({ crisis }) => `/app/moderator/${crisis.questionId}-question`,
    act: (page) => press(page, 'Show the text'),
  },
  {
    name: 'review-claimed',
    as: 'mo',
    path: ({ doubtful }) => `/app/moderator/${doubtful.questionId}-question`,
    act: async (page) => {
      await claim(page);
      await page.getByRole('textbox', { name: 'Words to remove' }).fill('washing powder');
      await press(page, 'Mark');
      await press(page, 'Release', 'radio');
    },
  },
  {
    name: 'review-errors',
    as: 'mo',
    path: ({ doubtful }) => `/app/moderator/${doubtful.questionId}-question`,
    act: async (page) => {
      await claim(page);
      await press(page, 'Decline', 'radio');
      await page.getByRole('textbox', { name: 'Reason' }).fill('');
      await press(page, 'Decide');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'review-raw', as: 'mo', path: ({ doubtful }) => `/app/moderator/${doubtful.questionId}-question`, act: dialog('Read the patient’s own words') },
  { name: 'wrong-role', as: 'mo', path: () => '/app/doctor' },
];

const inAssignment: Stop['path'] = ({ assigned }) => `/app/doctor/${assigned.questionId}`;

/** What doctors see. */
const doctorStops: readonly Stop[] = [
  { name: 'inbox', as: 'dr-lin', path: () => '/app/doctor' },
  { name: 'inbox-away', as: 'dr-lin', path: () => '/app/doctor', act: dialog('Go off duty…') },
  { name: 'assignment-gone', as: 'dr-lin', path: ({ withdrawn }) => `/app/doctor/${withdrawn.questionId}` },
  { name: 'assignment', as: 'dr-lin', path: inAssignment },
  {
    name: 'assignment-answer',
    as: 'dr-lin',
    path: inAssignment,
    act: async (page, { draftReply, draftMoreInfo }) => {
      await page.getByRole('textbox', { name: 'Reply' }).fill(`This is certainly a migraine. Take 40 mg twice a day.\n\n${draftReply}`);
      await page.getByRole('textbox', { name: 'More information' }).fill(draftMoreInfo);
      await page.getByText(/things? to look at|Nothing to mend/).waitFor();
    },
  },
  { name: 'assignment-decline', as: 'dr-lin', path: inAssignment, act: dialog('Hand back…') },
  {
    name: 'assignment-errors',
    as: 'dr-lin',
    path: inAssignment,
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Reply' }).fill('');
      await press(page, 'Hand in the answer');
      await page.getByRole('alert').waitFor();
    },
  },
];

/** What a doctor sees of colleagues' answers. */
const colleagueStops: readonly Stop[] = [
  { name: 'colleagues', as: 'dr-okafor', path: () => '/app/doctor/threads' },
  {
    name: 'colleague-thread',
    as: 'dr-okafor',
    path: ({ slug }) => `/app/doctor/threads/${slug}`,
    act: async (page) => {
      await press(page, 'I agree and add something', 'radio');
      await press(page, 'Send');
      await page.getByText('Write it down.').waitFor();
    },
  },
  { name: 'own-thread', as: 'dr-lin', path: ({ slug }) => `/app/doctor/threads/${slug}` },
];

/** What those see who keep it running. */
const officeStops: readonly Stop[] = [
  { name: 'roster', as: 'ada', path: () => '/app/admin/roster' },
  { name: 'operator', as: 'opal', path: () => '/app/operator' },
];

export const staffStops: readonly Stop[] = [...moderatorStops, ...doctorStops, ...colleagueStops, ...officeStops];
