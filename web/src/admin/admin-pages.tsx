import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { StaffOnly } from '../shell/staff-only.tsx';
import { RosterPage } from './roster-page.tsx';

/** What an administrator works with: the roster of doctors. */
export function AdminPages() {
  return (
    <StaffOnly roles={['admin']}>
      <Switch>
        <Route path="/admin/roster" component={RosterPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </StaffOnly>
  );
}
