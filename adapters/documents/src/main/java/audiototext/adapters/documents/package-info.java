/** Transcripts as documents: Word's by Qute templates, PDF by OpenPDF with a font in it. */
package audiototext.adapters.documents;
