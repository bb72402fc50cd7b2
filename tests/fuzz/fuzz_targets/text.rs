//! Any bytes as the text of a description: a crate or an error, never a panic, and the crate is
//! sound.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = codegen::decode(bytes)
        && let Err(why) = tests::sound::text(&text)
    {
        panic!("{why}");
    }
});
