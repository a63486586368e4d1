import { Route, Switch } from 'wouter';
import { StaffOnly } from '../shell/staff-only.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { OperatorPage } from './operator-page.tsx';
import { TimelinePage } from './timeline-page.tsx';

/** What an operator works with: the flow at a glance, and what happened to one question. */
export function OperatorPages() {
  return (
    <Switch>
      <Route path="/operator">
        <StaffOnly roles={['operator', 'admin']}>
          <OperatorPage />
        </StaffOnly>
      </Route>
      <Route path="/operator/:questionId">
        {({ questionId }) => (
          <StaffOnly roles={['operator']}>
            <TimelinePage key={questionId} questionId={questionId} />
          </StaffOnly>
        )}
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
