import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { areaOf, areas } from './areas.ts';
import { startLocalisation } from './shell/localisation.ts';
import { startTheme } from './shell/theme.ts';
import './styles/main.css';

startTheme();
// What the address needs is fetched beside the messages, not after them.
const area = areaOf(location.pathname);
if (area !== undefined) void areas[area]().catch(() => undefined);
await startLocalisation(area);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
