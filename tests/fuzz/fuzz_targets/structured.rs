//! Bytes as the choices of a description that means something: what comes out is sound, and hostile
//! texts make no difference but in words.
//!
//! With `SHOW=1` the description of an input is printed.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if std::env::var_os("SHOW").is_some() {
        eprintln!("{}", tests::documents::document(bytes, false));
    }
    if let Err(why) = tests::sound::bytes(bytes) {
        panic!("{why}");
    }
});
