/** PDF files with text in many scripts: HarfBuzz shapes it and reduces the fonts, both as WebAssembly in the JVM. */
package audiototext.adapters.documents.pdf;
