import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Spinner } from './components/spinner.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Frame } from './shell/frame.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { SignInPage } from './shell/sign-in-page.tsx';
import { StartPage } from './shell/start-page.tsx';

/** The front end: a frame around the page that the address names. */
export function App() {
  return (
    <Router base="/app">
      <Frame>
        <ErrorBoundary>
          <Suspense fallback={<Spinner />}>
            <Switch>
              <Route path="/" component={StartPage} />
              <Route path="/sign-in" component={SignInPage} />
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </Router>
  );
}
