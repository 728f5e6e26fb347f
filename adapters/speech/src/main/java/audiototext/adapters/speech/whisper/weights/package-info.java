/** Turns the weights of a Whisper model, as published, into two graphs that ONNX Runtime runs. */
package audiototext.adapters.speech.whisper.weights;
