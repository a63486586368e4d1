import { Route, Switch } from 'wouter';
import { StaffOnly } from '../shell/staff-only.tsx';
import { AnswersPage } from './answers-page.tsx';
import { AssignmentPage } from './assignment-page.tsx';
import { InboxPage } from './inbox-page.tsx';

/** What a doctor works with: the inbox, and one question with the answer to it. */
export function DoctorConsole() {
  return (
    <StaffOnly roles={['doctor']}>
      <Switch>
        <Route path="/doctor" component={InboxPage} />
        <Route path="/doctor/answers" component={AnswersPage} />
        <Route path="/doctor/:questionId">{({ questionId }) => <AssignmentPage key={questionId} questionId={questionId} />}</Route>
      </Switch>
    </StaffOnly>
  );
}
