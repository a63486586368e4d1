import { Route, Switch } from 'wouter';
import { StaffOnly } from '../shell/staff-only.tsx';
import { AnswersPage } from './answers-page.tsx';
import { AssignmentPage } from './assignment-page.tsx';
import { ColleagueThreadPage } from './colleague-thread-page.tsx';
import { ColleaguesPage } from './colleagues-page.tsx';
import { InboxPage } from './inbox-page.tsx';

/** What a doctor works with: the inbox, and one question with the answer to it. */
export function DoctorConsole() {
  return (
    <StaffOnly roles={['doctor']}>
      <Switch>
        <Route path="/doctor" component={InboxPage} />
        <Route path="/doctor/answers" component={AnswersPage} />
        <Route path="/doctor/threads" component={ColleaguesPage} />
        <Route path="/doctor/threads/:slug">{({ slug }) => <ColleagueThreadPage key={slug} slug={slug} />}</Route>
        <Route path="/doctor/:questionId">{({ questionId }) => <AssignmentPage key={questionId} questionId={questionId} />}</Route>
      </Switch>
    </StaffOnly>
  );
}
