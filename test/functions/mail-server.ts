import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';

const Request = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.tuple([z.string()]) }),
  Content: z.object({ Simple: z.object({ Subject: z.object({ Data: z.string() }), Body: z.object({ Text: z.object({ Data: z.string() }) }) }) }),
});

export interface MailServer {
  readonly endpoint: string;
  readonly sent: { from: string; to: string; subject: string; text: string }[];
  /** Addresses that are refused, as SES refuses one that is not verified. */
  readonly refused: Set<string>;
  stop(): Promise<void>;
}

/** A socket that speaks enough of SES to take mails in. */
export async function startMailServer(): Promise<MailServer> {
  const sent: MailServer['sent'] = [];
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const { FromEmailAddress: from, Destination, Content } = Request.parse(body);
      const [to] = Destination.ToAddresses;
      response.setHeader('content-type', 'application/json');
      if (refused.has(to)) {
        response.writeHead(400, { 'x-amzn-errortype': 'MessageRejected' }).end(JSON.stringify({ message: `Email address is not verified: ${to}` }));
        return;
      }
      sent.push({ from, to, subject: Content.Simple.Subject.Data, text: Content.Simple.Body.Text.Data });
      response.end(JSON.stringify({ MessageId: String(sent.length) }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { endpoint: `http://127.0.0.1:${address.port}`, sent, refused, stop };
}
