// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/files.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace engine {

// Element types of https://github.com/huggingface/safetensors that this engine reads.
enum class DType { F32, F16, BF16, F64, I64, I32, U8, Bool };

std::size_t sizeOf(DType type); // bytes of one element
const char *nameOf(DType type); // as written in a header

using Shape = std::vector<std::int64_t>;

std::int64_t elementCount(const Shape &shape);

struct TensorInfo
{
    DType type = DType::F32;
    Shape shape;
    std::uint64_t begin = 0; // bytes from the start of the data section
    std::uint64_t end = 0;
};

struct SafetensorsHeader
{
    std::map<std::string, TensorInfo> tensors;
    std::map<std::string, std::string> metadata;
    std::uint64_t dataOffset = 0; // bytes from the start of the file
};

// Reads and checks the header of a file of `fileSize` bytes that starts with `bytes`: known
// types, sizes that match shapes, ranges inside the file that neither overlap nor leave gaps.
Result<SafetensorsHeader> parseSafetensorsHeader(
    std::span<const std::byte> bytes, std::uint64_t fileSize);

// A view of one tensor; valid as long as the file that it came from.
struct TensorView
{
    DType type = DType::F32;
    Shape shape;
    const std::byte *data = nullptr;

    std::int64_t count() const { return elementCount(shape); }
    // Widens to float32; `out` holds count() elements. F32, F16 and BF16 only.
    Result<void> toFloat(float *out) const;
    Result<std::vector<std::int64_t>> toInt64() const;
};

class SafetensorsFile
{
public:
    static Result<SafetensorsFile> open(const fs::path &path);

    const SafetensorsHeader &header() const { return m_header; }
    bool contains(const std::string &name) const { return m_header.tensors.count(name) > 0; }
    Result<TensorView> tensor(const std::string &name) const;
    // Float tensor of exactly `shape`, widened.
    Result<std::vector<float>> floats(const std::string &name) const;
    void dropPages() const { m_file.dropPages(); }

private:
    MappedFile m_file;
    SafetensorsHeader m_header;
};

// All the weight files of one model folder: model.safetensors, or the shards that
// model.safetensors.index.json names.
class WeightFiles
{
public:
    static Result<WeightFiles> open(const fs::path &folder);

    bool contains(const std::string &name) const { return m_where.count(name) > 0; }
    Result<TensorView> tensor(const std::string &name) const;
    std::vector<std::string> names() const;
    std::uint64_t bytes() const; // of all tensors
    void dropPages() const;

private:
    std::vector<SafetensorsFile> m_files;
    std::map<std::string, std::size_t> m_where;
};

// One tensor to be written; `data` holds the bytes in row-major order.
struct TensorToWrite
{
    std::string name;
    DType type = DType::F32;
    Shape shape;
    std::span<const std::byte> data;
};

Result<void> writeSafetensors(const fs::path &path, std::vector<TensorToWrite> tensors,
    const std::map<std::string, std::string> &metadata = {});

float halfToFloat(std::uint16_t bits);
float bfloat16ToFloat(std::uint16_t bits);
std::uint16_t floatToHalf(float value);     // round to nearest even
std::uint16_t floatToBfloat16(float value); // round to nearest even

} // namespace engine
