-- Reports joined into events; written anew as a whole whenever reports are joined.

CREATE TABLE events (
  number BIGINT NOT NULL,               -- by first telling, from 1
  id VARCHAR NOT NULL,                  -- e- and the digits of the report that was told first
  voices INTEGER NOT NULL               -- independent ones
);

CREATE TABLE event_reports (
  event VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,             -- first told is 0
  report VARCHAR NOT NULL,
  voice INTEGER NOT NULL,               -- which of the independent voices it rests on, from 1
  copy_of VARCHAR,                      -- the report that it repeats
  counted BOOLEAN NOT NULL,             -- stands for its two parties in the figures
  reason VARCHAR NOT NULL,              -- first, same words, alike, decided
  joined_to VARCHAR,                    -- the report it has the words of, or is like
  decision BIGINT,                      -- that put it here
  act DOUBLE,                           -- parts of the likeness, 0 to 1
  parties DOUBLE,
  dates DOUBLE,
  place DOUBLE,
  words DOUBLE,
  context DOUBLE,
  total DOUBLE
);

-- What people decided on which reports are one event. Nothing is ever taken out.
CREATE TABLE join_decisions (
  number BIGINT PRIMARY KEY,            -- from 1
  kind VARCHAR NOT NULL,                -- split, merge
  made_by VARCHAR NOT NULL,
  made_at TIMESTAMP NOT NULL,           -- UTC
  why VARCHAR NOT NULL
);

CREATE TABLE join_decision_reports (
  decision BIGINT NOT NULL,
  ordinal INTEGER NOT NULL,
  report VARCHAR NOT NULL,              -- its id when the decision was made; the rest finds it after a new coding
  document VARCHAR NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  event_type VARCHAR NOT NULL,
  source_start INTEGER NOT NULL,
  target_start INTEGER NOT NULL         -- -1 without a target
);

CREATE TABLE undone_decisions (
  decision BIGINT PRIMARY KEY,
  made_by VARCHAR NOT NULL,
  made_at TIMESTAMP NOT NULL,           -- UTC
  why VARCHAR NOT NULL
);

-- Reports that enter the figures by default. One that is in no event yet counts as if it were one by itself.
CREATE VIEW counted_reports AS
SELECT reports.id AS report
FROM reports
LEFT JOIN event_reports ON event_reports.report = reports.id
LEFT JOIN (
  SELECT report, bool_or(kind NOT LIKE 'unnamed %') AS named FROM voices GROUP BY report
) AS chains ON chains.report = reports.id
WHERE coalesce(
  event_reports.counted,
  polarity = 'affirmed' AND tense <> 'hypothetical' AND coalesce(chains.named, TRUE));
