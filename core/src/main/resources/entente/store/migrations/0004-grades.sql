-- Admiralty grades that people gave. Nothing is ever taken out; of several on one subject the latest holds.
CREATE TABLE grades (
  number BIGINT PRIMARY KEY,            -- from 1
  kind VARCHAR NOT NULL,                -- publisher, voice, event
  subject VARCHAR NOT NULL,             -- the publisher's name, the actor's id, or a report of the event
  grade VARCHAR,                        -- A to F, for an event 1 to 6; null takes earlier ones back
  made_by VARCHAR NOT NULL,
  made_at TIMESTAMP NOT NULL,           -- UTC
  why VARCHAR NOT NULL
);

-- Where the report of a graded event stands, so that it is found after a new coding.
CREATE TABLE grade_reports (
  grade BIGINT PRIMARY KEY,
  report VARCHAR NOT NULL,              -- its id when the grade was given
  document VARCHAR NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  event_type VARCHAR NOT NULL,
  source_start INTEGER NOT NULL,
  target_start INTEGER NOT NULL         -- -1 without a target
);
