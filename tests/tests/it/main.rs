//! One binary for all tests: it links once.

mod answers;
mod cases;
mod compiles;
mod corpus_names;
mod corpus_unknown;
mod design_example;
mod docker;
mod documents;
mod drift;
mod extending;
mod features;
mod generator;
mod hostile;
mod layers;
mod limits;
mod markdown;
mod names;
mod pages;
mod random;
mod references;
mod reject;
mod secrets;
mod stability;
mod standalone;
mod support;
mod wire;
