//! One binary for all tests: it links once.

mod answers;
mod design_example;
mod drift;
mod generator;
mod hostile;
mod layers;
mod pages;
mod reject;
mod secrets;
mod stability;
mod standalone;
mod support;
mod wire;
