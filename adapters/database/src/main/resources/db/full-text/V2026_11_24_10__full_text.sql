-- Where the words of transcripts stand. H2 has nothing of the kind, so this is for MySQL and MariaDB alone.
ALTER TABLE wordings ADD FULLTEXT INDEX wordings_text (text);
