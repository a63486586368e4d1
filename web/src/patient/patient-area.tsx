import { Route, Switch } from 'wouter';
import { AskPage } from './ask-page.tsx';
import { StatusPage } from './status-page.tsx';

/** The patient's pages. */
export function PatientArea() {
  return (
    <Switch>
      <Route path="/ask" component={AskPage} />
      <Route path="/status" component={StatusPage} />
    </Switch>
  );
}
