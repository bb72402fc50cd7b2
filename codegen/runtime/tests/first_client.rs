//! The first client of a process, which has no cryptography yet. A program of its own: what one client
//! chooses, the next one finds.
#![cfg(feature = "reqwest")]
#![allow(missing_docs)]

use runtime::reqwest_stack::ReqwestTransport;
use rustls::crypto::CryptoProvider;

/// Promise: a transport of one's own needs no choice of the program's.
#[test]
fn a_transport_of_a_builder_brings_its_cryptography() {
    assert!(CryptoProvider::get_default().is_none());
    ReqwestTransport::build(reqwest::Client::builder()).unwrap();
    assert!(CryptoProvider::get_default().is_some());
}
