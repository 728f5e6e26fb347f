/** Writes models in ONNX's format. Field numbers are those of ONNX's public {@code onnx.proto}. */
package audiototext.adapters.speech.onnx;
