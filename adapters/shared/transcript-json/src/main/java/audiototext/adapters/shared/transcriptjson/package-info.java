/** The JSON form of a transcript, shared by the adapters that store it and the API that shows it. */
package audiototext.adapters.shared.transcriptjson;
