//! The fuzz targets are programs of their own; what they check is in `tests::sound`.
