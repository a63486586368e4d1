import type { DatabaseSync } from 'node:sqlite';

/** A mail as its one recipient got it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** ISO 8601, of the clock. */
  readonly sentAt: string;
}

/** Every mail that the functions sent, oldest first; nothing leaves this machine. */
export interface Mailbox {
  deliver(mail: Mail): void;
  list(): Mail[];
}

export function openMailbox(database: DatabaseSync): Mailbox {
  database.exec('CREATE TABLE IF NOT EXISTS mails (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, sent_at TEXT NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO mails (recipient, subject, text, sent_at) VALUES (?, ?, ?, ?)');
  const select = database.prepare('SELECT recipient, subject, text, sent_at FROM mails ORDER BY id');
  return {
    deliver: (mail) => void insert.run(mail.to, mail.subject, mail.text, mail.sentAt),
    list: () =>
      select.all().map((row) => ({
        to: String(row['recipient']),
        subject: String(row['subject']),
        text: String(row['text']),
        sentAt: String(row['sent_at']),
      })),
  };
}
