-- Roll calls of one assembly, and what was fitted to them. An import replaces all of it at once.

CREATE TABLE roll_calls (
  number INTEGER NOT NULL,              -- by session, then id, from 1
  id VARCHAR NOT NULL,
  session INTEGER NOT NULL,
  day DATE,
  title VARCHAR NOT NULL,
  description VARCHAR NOT NULL,
  on_part BOOLEAN NOT NULL              -- an amendment or a paragraph, no whole resolution
);

CREATE TABLE voters (
  number INTEGER NOT NULL,              -- by code, then name, from 1
  iso3 VARCHAR NOT NULL,
  name VARCHAR NOT NULL
);

CREATE TABLE votes (
  roll_call INTEGER NOT NULL,
  voter INTEGER NOT NULL,
  ballot TINYINT NOT NULL               -- 0 no, 1 abstention, 2 yes
);

CREATE TABLE ideal_points (
  session INTEGER NOT NULL,
  voter INTEGER NOT NULL,
  votes INTEGER NOT NULL,
  mean DOUBLE NOT NULL,
  deviation DOUBLE NOT NULL
);

-- Scott's π with linear distance, for every two voters of a session.
CREATE TABLE agreements (
  session INTEGER NOT NULL,
  first VARCHAR NOT NULL,               -- the code that comes first in order
  second VARCHAR NOT NULL,
  votes INTEGER NOT NULL,               -- in which both took part
  agreement DOUBLE NOT NULL
);

CREATE TABLE agreement_spreads (
  session INTEGER NOT NULL,
  pairs INTEGER NOT NULL,
  mean DOUBLE NOT NULL,
  deviation DOUBLE NOT NULL
);

-- One row, or none before the first import.
CREATE TABLE vote_fits (
  above VARCHAR NOT NULL,               -- who stands above 0
  iterations INTEGER NOT NULL,
  settled BOOLEAN NOT NULL,
  coder VARCHAR NOT NULL
);
