/** Transcripts as documents: DOCX from Qute templates, PDF by OpenPDF with an embedded font. */
package audiototext.adapters.documents;
