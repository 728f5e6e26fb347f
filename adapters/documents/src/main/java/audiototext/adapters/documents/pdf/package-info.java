/** PDF files with text in many scripts. */
package audiototext.adapters.documents.pdf;
