import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { StaffOnly } from '../shell/staff-only.tsx';
import { QueuePage } from './queue-page.tsx';
import { ReviewPage } from './review-page.tsx';

/** The moderators' console. */
export function ModeratorPages() {
  return (
    <StaffOnly roles={['moderator']}>
      <Switch>
        <Route path="/moderator" component={QueuePage} />
        <Route path="/moderator/:reviewId" component={ReviewPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </StaffOnly>
  );
}
