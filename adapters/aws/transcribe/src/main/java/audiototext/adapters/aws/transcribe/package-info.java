/** Speech recognition by Amazon Transcribe. */
package audiototext.adapters.aws.transcribe;
