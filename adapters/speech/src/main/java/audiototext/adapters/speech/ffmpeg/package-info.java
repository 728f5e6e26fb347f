/** Runs the programs of FFmpeg as child processes, each with limits. */
package audiototext.adapters.speech.ffmpeg;
