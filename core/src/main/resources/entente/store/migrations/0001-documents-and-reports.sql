-- The columns carry the names of a report's JSON. Offsets count UTF-16 units from the start of the document's text.

CREATE TABLE documents (
  number BIGINT NOT NULL,               -- order of reading, from 1
  id VARCHAR PRIMARY KEY,
  title VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  publisher VARCHAR,
  author VARCHAR,
  published DATE,
  url VARCHAR,
  language VARCHAR NOT NULL,            -- ISO 639-1, or und
  origin VARCHAR NOT NULL,              -- path or address it was read from
  coder VARCHAR NOT NULL,
  run BIGINT NOT NULL
);

CREATE TABLE sentences (
  document VARCHAR NOT NULL,
  index INTEGER NOT NULL,               -- place in the document, from 0
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  parsed BOOLEAN NOT NULL               -- passed the gate and was parsed
);

CREATE TABLE reports (
  number BIGINT NOT NULL,               -- by document, then in the order of the text, from 1
  id VARCHAR NOT NULL,
  document VARCHAR NOT NULL,
  sentence INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  event_type VARCHAR NOT NULL,
  mode VARCHAR,
  context VARCHAR[] NOT NULL,
  cameo VARCHAR NOT NULL,
  quad TINYINT NOT NULL,
  goldstein DOUBLE NOT NULL,
  trigger_text VARCHAR NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  date_from DATE,                       -- first day, included
  date_until DATE,                      -- excluded
  date_precision VARCHAR NOT NULL,      -- day, month, year, between; publication; unknown
  date_text VARCHAR,                    -- words that name the time, when any do
  date_start INTEGER,
  date_end INTEGER,
  polarity VARCHAR NOT NULL,            -- affirmed, denied
  certainty VARCHAR NOT NULL,           -- stated, reported, possible
  tense VARCHAR NOT NULL,               -- past, present, planned, hypothetical
  rule VARCHAR NOT NULL,
  coder VARCHAR NOT NULL
);

CREATE TABLE participants (
  report VARCHAR NOT NULL,
  role VARCHAR NOT NULL,                -- source, target
  ordinal INTEGER NOT NULL,             -- place among those of its role, from 0
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  actor VARCHAR,                        -- null unless identity is known
  name VARCHAR,
  country VARCHAR,
  sector VARCHAR[] NOT NULL,
  identity VARCHAR NOT NULL,            -- known, ambiguous, unknown
  candidates VARCHAR[] NOT NULL,        -- of an ambiguous one
  principal VARCHAR                     -- on whose account the act counts
);

CREATE TABLE voices (
  report VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,             -- outermost is 0
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  actor VARCHAR,
  country VARCHAR,
  sector VARCHAR[] NOT NULL,
  kind VARCHAR NOT NULL,
  cue VARCHAR NOT NULL,
  cue_start INTEGER NOT NULL,
  cue_end INTEGER NOT NULL
);

-- Names for ids that the reports hold, from the directory that coded them.
CREATE TABLE actors (
  id VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL
);

CREATE TABLE problems (
  mark BIGINT PRIMARY KEY,              -- hash of code, origin and message: met again it is the same problem
  number BIGINT NOT NULL,               -- order in which they were met, from 1
  code VARCHAR NOT NULL,
  origin VARCHAR,                       -- null beyond the sample that is kept of each code
  message VARCHAR,
  run BIGINT NOT NULL
);

-- The only place where the clock is kept.
CREATE TABLE runs (
  id BIGINT PRIMARY KEY,
  started TIMESTAMP NOT NULL,           -- UTC
  finished TIMESTAMP,                   -- null while it runs, and for good when it was cut short
  settings VARCHAR NOT NULL,            -- a JSON object
  coder VARCHAR NOT NULL,
  parser VARCHAR NOT NULL,
  documents BIGINT NOT NULL,
  same BIGINT NOT NULL,
  sentences BIGINT NOT NULL,
  reports BIGINT NOT NULL,
  problems BIGINT NOT NULL
);

-- Ordered pairs of principals of each report.
CREATE VIEW dyads AS
SELECT DISTINCT source.report AS report, source.principal AS source, target.principal AS target
FROM participants AS source
JOIN participants AS target ON target.report = source.report
WHERE source.role = 'source' AND target.role = 'target'
  AND source.principal IS NOT NULL AND target.principal IS NOT NULL;

-- Actors of each report by role: those who take part, and those on whose account they do.
CREATE VIEW actor_reports AS
SELECT report, role, actor FROM participants WHERE actor IS NOT NULL
UNION
SELECT report, role, principal AS actor FROM participants WHERE principal IS NOT NULL;
