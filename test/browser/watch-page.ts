import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** What no page may do, as it happens: complain, ask others for something, put a key into an address. */
export function watchPages(context: BrowserContext, origin: string): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) seen.push(`request to somebody else: ${url.origin}`);
    if (holdsKey(url.pathname + url.search)) seen.push(`key in the address of a request: ${url.pathname}`);
  });
  context.on('response', (response) => {
    // What an API refuses, and pages that are gone, are told to people; a part of a page must never be missing.
    const isPart = ['script', 'stylesheet', 'image', 'font'].includes(response.request().resourceType());
    if (isPart && response.status() >= 400) seen.push(`${response.status()} for ${new URL(response.url()).pathname}`);
  });
  context.on('console', (message) => {
    if (isComplaint(message)) seen.push(`console: ${message.text()}`);
  });
  context.on('page', (page) => watchPage(page, seen));
  return seen;
}

function watchPage(page: Page, seen: string[]): void {
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') seen.push(`dialog: ${dialog.type()}`);
    void dialog.accept();
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) seen.push(`frame: ${frame.url()}`);
    if (frame.url().startsWith('http') && holdsKey(addressOf(frame.url()))) seen.push(`key in an address: ${addressOf(frame.url())}`);
  });
}

/** The browser itself reports every answer that is not a success: those are looked at above. */
function isComplaint(message: ConsoleMessage): boolean {
  return (message.type() === 'error' || message.type() === 'warning') && !message.text().startsWith('Failed to load resource');
}

/** What of an address reaches servers, logs and histories of others: not what stands behind `#`. */
function addressOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** A receipt, or a token. */
function holdsKey(address: string): boolean {
  return /\br\d+-[a-z2-7]{20,}|eyJ[\w-]{10,}/.test(address);
}
