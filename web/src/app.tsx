import { Suspense, lazy } from 'react';
import { Route, Router, Switch } from 'wouter';
import { areas } from './areas.ts';
import { Spinner } from './components/spinner.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Frame } from './shell/frame.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { SignInPage } from './shell/sign-in-page.tsx';
import { StartPage } from './shell/start-page.tsx';

const AdminPages = lazy(areas.admin);
const DoctorConsole = lazy(areas.doctor);
const ModeratorPages = lazy(areas.moderator);
const OperatorPages = lazy(areas.operator);
const PatientArea = lazy(areas.patient);

/** The front end: a frame around the page that the address names. */
export function App() {
  return (
    <Router base="/app">
      <Frame>
        <ErrorBoundary>
          <Suspense fallback={<Spinner />}>
            <Switch>
              <Route path="/" component={StartPage} />
              <Route path="/ask" component={PatientArea} />
              <Route path="/status" component={PatientArea} />
              <Route path="/sign-in" component={SignInPage} />
              <Route path="/doctor/*?" component={DoctorConsole} />
              <Route path="/moderator/*?" component={ModeratorPages} />
              <Route path="/admin/*?" component={AdminPages} />
              <Route path="/operator/*?" component={OperatorPages} />
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </Router>
  );
}
