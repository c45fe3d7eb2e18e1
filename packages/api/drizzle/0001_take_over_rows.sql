-- Rows of the earlier system are taken over as they are: an insert may bring times as text (UTC, as SQLite
-- writes them or as ISO 8601) and JSON that is empty or broken. Both become what every reader expects.
CREATE TRIGGER practice_sessions_take_over AFTER INSERT ON practice_sessions
WHEN typeof(NEW.started_at) = 'text'
  OR typeof(NEW.completed_at) = 'text'
  OR NOT json_valid(NEW.practice_data_json)
  OR NOT json_valid(NEW.answers_json)
BEGIN
  UPDATE practice_sessions SET
    started_at = CASE typeof(started_at) WHEN 'text'
      THEN CAST(round((julianday(started_at) - 2440587.5) * 86400000) AS INTEGER) ELSE started_at END,
    completed_at = CASE typeof(completed_at) WHEN 'text'
      THEN CAST(round((julianday(completed_at) - 2440587.5) * 86400000) AS INTEGER) ELSE completed_at END,
    practice_data_json = CASE WHEN json_valid(practice_data_json) THEN practice_data_json ELSE '[]' END,
    answers_json = CASE WHEN json_valid(answers_json) THEN answers_json ELSE '[]' END
  WHERE id = NEW.id;
END;
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS _migrations (name text PRIMARY KEY, applied_at integer NOT NULL);
--> statement-breakpoint
INSERT INTO _migrations VALUES ('0001_take_over_rows', CAST(strftime('%s', 'now') AS INTEGER) * 1000);
