-- Where an act took place, as its sentence says; null in reports that were coded before this.
-- The words, their place in the text, and the state that it is or lies in.
ALTER TABLE reports ADD COLUMN place_text VARCHAR;
ALTER TABLE reports ADD COLUMN place_start INTEGER;
ALTER TABLE reports ADD COLUMN place_end INTEGER;
ALTER TABLE reports ADD COLUMN place_country VARCHAR;
